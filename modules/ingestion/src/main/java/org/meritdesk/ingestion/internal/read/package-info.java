/** From bytes to what a line means: lines of JSON, their fields, one reader per kind of fact. */
@NullMarked
package org.meritdesk.ingestion.internal.read;

import org.jspecify.annotations.NullMarked;
