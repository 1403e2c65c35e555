package org.meritdesk.web.wiring;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Inside a container transaction Jdbi joins it and leaves the end to the container (加入容器事务);
 * outside, a transaction is local to the connection.
 */
final class ContainerTransactions extends DelegatingTransactionHandler {

  private final TransactionSynchronizationRegistry transactions;

  ContainerTransactions(TransactionSynchronizationRegistry transactions) {
    this(transactions, new LocalTransactionHandler());
  }

  private ContainerTransactions(
      TransactionSynchronizationRegistry transactions, TransactionHandler local) {
    super(local);
    this.transactions = transactions;
  }

  @Override
  public TransactionHandler specialize(Handle handle) throws SQLException {
    return joined()
        ? this
        : new ContainerTransactions(transactions, getDelegate().specialize(handle));
  }

  @Override
  public boolean isInTransaction(Handle handle) {
    return !joined() && super.isInTransaction(handle);
  }

  @Override
  public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback)
      throws X {
    return joined() ? callback.withHandle(handle) : super.inTransaction(handle, callback);
  }

  @Override
  public <R, X extends Exception> R inTransaction(
      Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> callback) throws X {
    return joined() ? callback.withHandle(handle) : super.inTransaction(handle, level, callback);
  }

  private boolean joined() {
    int status = transactions.getTransactionStatus();
    return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
  }
}
