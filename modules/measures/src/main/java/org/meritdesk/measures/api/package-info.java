/** What the other modules may ask of measures, and what facts it needs from them. */
@NullMarked
package org.meritdesk.measures.api;

import org.jspecify.annotations.NullMarked;
