/**
 * How forms are spelled and shipped (质检表). Start at {@link
 * org.meritdesk.quality.internal.FormTemplates}.
 */
@NullMarked
package org.meritdesk.quality.internal;

import org.jspecify.annotations.NullMarked;
