import { serve } from "#workers/calls";
import { findJobs } from "#workers/find-jobs";

serve(findJobs);
