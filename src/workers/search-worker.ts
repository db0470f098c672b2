import { searchJobs } from "#workers/search-jobs";
import { serve } from "#workers/calls";

serve(searchJobs);
