/**
 * How contacts are drawn and what a sample says (抽样). Start at {@link
 * org.meritdesk.quality.domain.sampling.Sampler}.
 */
@NullMarked
package org.meritdesk.quality.domain.sampling;

import org.jspecify.annotations.NullMarked;
