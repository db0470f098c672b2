import { serve } from "#workers/calls";
import { agreementJobs } from "#workers/agreement-jobs";

serve(agreementJobs);
