package org.meritdesk.scoring.internal;

import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.SchemeDocument;

/** An appraisal that is not kept yet, beside the document that judged it. */
record Appraised(Part part, Appraisal appraisal, @Nullable SchemeDocument scheme) {}
