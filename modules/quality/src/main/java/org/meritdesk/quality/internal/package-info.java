/**
 * How forms are kept, spelled and shipped (质检表). Start at {@link
 * org.meritdesk.quality.internal.FormBook}.
 */
@NullMarked
package org.meritdesk.quality.internal;

import org.jspecify.annotations.NullMarked;
