/** Measures over REST: the catalogue, figures, what is behind them, exclusions and the rebuild. */
@NullMarked
package org.meritdesk.web.rest.measures;

import org.jspecify.annotations.NullMarked;
