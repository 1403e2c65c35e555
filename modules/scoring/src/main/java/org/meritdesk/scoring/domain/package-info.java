/**
 * The rules of judging: curves, weights, gates, grades, ranks, losses. Plain Java; start at {@link
 * org.meritdesk.scoring.domain.Judgement}.
 */
@NullMarked
package org.meritdesk.scoring.domain;

import org.jspecify.annotations.NullMarked;
