import { serve } from "#workers/calls";
import { archiveJobs } from "#workers/archive-jobs";

serve(archiveJobs);
