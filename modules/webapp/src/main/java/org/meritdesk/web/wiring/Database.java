package org.meritdesk.web.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Hands the one database to every module (数据库接入): sets by Jdbi, forms by the entity manager. */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/meritdesk")
  private DataSource dataSource;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Produces
  @PersistenceContext(unitName = "meritdesk")
  private EntityManager entityManager;

  /** Jdbi that joins the container's transaction where there is one. */
  @Produces
  @Singleton
  Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(dataSource);
    jdbi.setTransactionHandler(new ContainerTransactions(transactions));
    return jdbi;
  }

  /** The container's pool itself, for COPY. */
  @Produces
  DataSource dataSource() {
    return dataSource;
  }
}
