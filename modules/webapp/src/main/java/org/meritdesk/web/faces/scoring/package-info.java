/** Pages on scores; start at the agent's month. */
@NullMarked
package org.meritdesk.web.faces.scoring;

import org.jspecify.annotations.NullMarked;
