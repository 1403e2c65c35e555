/** Pages about people: who works here, whose accounts these are, what was changed by whom. */
@NullMarked
package org.meritdesk.web.faces.people;

import org.jspecify.annotations.NullMarked;
