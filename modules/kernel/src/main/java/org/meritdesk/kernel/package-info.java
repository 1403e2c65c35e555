/**
 * The words every module speaks: problems, bands, published figures.
 *
 * <p>Knows no framework and no database. Start at {@link org.meritdesk.kernel.Problem} and {@link
 * org.meritdesk.kernel.Bands}.
 */
@Module(uses = {})
@NullMarked
package org.meritdesk.kernel;

import org.jspecify.annotations.NullMarked;
