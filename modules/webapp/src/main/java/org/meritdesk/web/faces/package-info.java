/**
 * The portal: what its pages share; start at {@link Place}, the list of pages and who may enter.
 */
@NullMarked
package org.meritdesk.web.faces;

import org.jspecify.annotations.NullMarked;
