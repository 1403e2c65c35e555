/** What the container hands to the modules: the database, the entity manager, the clock. */
@NullMarked
package org.meritdesk.web.wiring;

import org.jspecify.annotations.NullMarked;
