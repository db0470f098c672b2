import { serve } from "#workers/calls";
import { codebookJobs } from "#workers/codebook-jobs";

serve(codebookJobs);
