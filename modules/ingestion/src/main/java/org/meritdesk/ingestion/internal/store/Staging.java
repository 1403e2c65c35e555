package org.meritdesk.ingestion.internal.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.domain.Incoming;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The staging table of one load, filled by COPY block by block; gone at the end of the transaction.
 */
public final class Staging {

  private final Handle handle;
  private final FactTable table;
  private final Names names;
  private final CopyRow row = new CopyRow();
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(1 << 20);

  /** Makes the table. */
  public Staging(Handle handle, FactTable table, Names names) {
    this.handle = handle;
    this.table = table;
    this.names = names;
    handle.execute(
        "create temp table intake_stage (line bigint not null, external_id text not null,"
            + " revision bigint, hash bytea not null, "
            + table.columns()
            + ") on commit drop");
  }

  /** Adds a line to the block; its names are registered. */
  public void add(long line, Incoming incoming) {
    table.write(incoming, names, row);
    block.writeBytes(row.row(line, incoming.id(), incoming.revision()));
  }

  /** Copies the block. */
  public void flush() {
    if (block.size() == 0) {
      return;
    }
    try {
      CopyIn copy =
          handle
              .getConnection()
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy intake_stage from stdin");
      try {
        block.writeTo(new CopyOutput(copy));
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
      block.reset();
    } catch (SQLException e) {
      throw new IllegalStateException("staging failed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands bytes on to COPY as they come. */
  private static final class CopyOutput extends java.io.OutputStream {
    private final CopyIn copy;

    CopyOutput(CopyIn copy) {
      this.copy = copy;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        copy.writeToCopy(bytes, from, length);
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
