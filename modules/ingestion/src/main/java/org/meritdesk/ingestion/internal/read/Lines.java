package org.meritdesk.ingestion.internal.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One line after the other, in bounded memory (行流). */
public interface Lines {

  /** The next line that is not empty, or null at the end. */
  @Nullable RawLine next() throws IOException;
}
