/** What other modules and the fronts may ask about people; start at {@link Agents}. */
@NullMarked
package org.meritdesk.people.api;

import org.jspecify.annotations.NullMarked;
