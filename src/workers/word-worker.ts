import { serve } from "#workers/calls";
import { wordJobs } from "#workers/word-jobs";

serve(wordJobs);
