/** Pages about pay: running, approving and exporting the month's statements. */
@NullMarked
package org.meritdesk.web.faces.incentive;

import org.jspecify.annotations.NullMarked;
