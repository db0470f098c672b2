import { serve } from "#workers/calls";
import { parseJobs } from "#workers/parse-jobs";

serve(parseJobs);
