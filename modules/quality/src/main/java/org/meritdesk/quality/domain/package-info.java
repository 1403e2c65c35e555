/**
 * The rules of forms: what makes one sound, which answers it takes, what they score. Plain Java;
 * start at {@link org.meritdesk.quality.domain.FormScore}.
 */
@NullMarked
package org.meritdesk.quality.domain;

import org.jspecify.annotations.NullMarked;
