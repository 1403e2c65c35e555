/**
 * What a calibration session says about its graders (校准统计). Start at {@link
 * org.meritdesk.quality.domain.calibration.SessionResults}.
 */
@NullMarked
package org.meritdesk.quality.domain.calibration;

import org.jspecify.annotations.NullMarked;
