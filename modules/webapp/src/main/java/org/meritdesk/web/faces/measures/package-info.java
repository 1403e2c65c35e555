/** Pages on figures as they come in. */
@NullMarked
package org.meritdesk.web.faces.measures;

import org.jspecify.annotations.NullMarked;
