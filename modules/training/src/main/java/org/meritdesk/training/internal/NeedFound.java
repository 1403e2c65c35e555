package org.meritdesk.training.internal;

import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.PainPoint;

/** A need that was seen, before anybody looks for a course (需求). */
record NeedFound(NeedScene.Whose whose, NeedEvidence evidence, @Nullable Aspect aspect) {

  /** Whether a course for this point helps; one for an aspect helps with its criteria, too. */
  boolean helpedBy(PainPoint point) {
    return point.equals(evidence.point())
        || aspect != null
            && point.kind() == PainPoint.Kind.ASPECT
            && point.code().equals(aspect.name());
  }
}
