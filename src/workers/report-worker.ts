import { serve } from "#workers/calls";
import { reportJobs } from "#workers/report-jobs";

serve(reportJobs);
