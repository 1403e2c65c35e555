/** Tests against the built server: one start for all of them. */
@NullMarked
package org.meritdesk.web.it;

import org.jspecify.annotations.NullMarked;
