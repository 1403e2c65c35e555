package org.meritdesk.web.it;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.meritdesk.launcher.DatabaseAccess;
import org.meritdesk.testkit.SharedData;
import org.opentest4j.TestAbortedException;

/**
 * A second server over the database that holds the bank's month, for tests that run inside: the
 * product's runtime and settings, opened to the test tools, with the modules but not the fronts.
 */
public final class BankContainer implements ExecutionCondition, BeforeAllCallback {

  /** The published figures, as the archive holds them. */
  static final String PUBLISHED = "/published.csv";

  private static final Path DIST = Path.of("target/dist/wlp");
  private static final Path USER = Path.of("target/arquillian/usr").toAbsolutePath();

  /** Without the data there is no container to look for; inside it everything is there. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (System.getProperty("meritdesk.root") == null) {
      return ConditionEvaluationResult.enabled("inside the container");
    }
    try {
      return ConditionEvaluationResult.enabled(published().toString());
    } catch (TestAbortedException e) {
      return ConditionEvaluationResult.disabled(e.getMessage());
    }
  }

  /** Inside the container there is nothing left to prepare. */
  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (System.getProperty("meritdesk.root") == null) {
      return;
    }
    published();
    BankMonth.get();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    copySettings(port, RunningServer.get().database());
    System.setProperty("arquillian.wlp", DIST.toAbsolutePath().toString());
    System.setProperty("arquillian.usr", USER.toString());
    System.setProperty("arquillian.port", Integer.toString(port));
  }

  /** The modules and what ties them to the container, but no timer: the other server has them. */
  static WebArchive archive() {
    File[] libraries =
        new File("target/meritdesk/WEB-INF/lib")
            .listFiles((folder, name) -> !name.startsWith("primefaces"));
    return ShrinkWrap.create(WebArchive.class, "bank-facts.war")
        .addAsLibraries(libraries)
        .addAsLibrary(jarOf(Assertions.class))
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsResource("META-INF/persistence.xml")
        .addAsResource(published().toFile(), PUBLISHED)
        .addPackages(false, Filters.exclude(".*Timer.*"), "org.meritdesk.web.wiring");
  }

  private static Path published() {
    return SharedData.file("anonymous_bank_feb1999/thirdparty_daily_metrics_feb1999.csv");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static void copySettings(int port, DatabaseAccess database) throws IOException {
    Path from = DIST.resolve("usr/servers/meritdesk");
    Path server = USER.resolve("servers/bank-facts");
    Path shared = Files.createDirectories(server.resolve("lib/shared"));
    try (Stream<Path> jars = Files.list(from.resolve("lib/shared"))) {
      for (Path jar : jars.toList()) {
        Path copy = shared.resolve(jar.getFileName().toString());
        if (!Files.exists(copy)) {
          Files.copy(jar, copy);
        }
      }
    }
    String settings =
        Files.readString(from.resolve("server.xml"))
            .replaceFirst("(?s)<webApplication.*</webApplication>", "")
            .replace("<config updateTrigger=\"disabled\"/>", "<config updateTrigger=\"polled\"/>")
            .replace("<featureManager>", "<featureManager><feature>localConnector-1.0</feature>")
            .replace("</server>", variables(port, database) + "</server>");
    Files.writeString(server.resolve("server.xml"), settings);
  }

  private static String variables(int port, DatabaseAccess database) {
    byte[] key = Arrays.copyOf(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8), 32);
    return variable("MERITDESK_HTTP_PORT", Integer.toString(port))
        + variable("MERITDESK_DB_URL", database.url())
        + variable("MERITDESK_DB_USER", database.user())
        + variable("MERITDESK_DB_PASSWORD", database.password())
        + variable(
            "meritdesk.master-key", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
  }

  private static String variable(String name, String value) {
    return "<variable name=\"%s\" value=\"%s\"/>\n".formatted(name, value);
  }
}
