/** The beans behind the api; all SQL on the schema people. */
@NullMarked
package org.meritdesk.people.internal;

import org.jspecify.annotations.NullMarked;
