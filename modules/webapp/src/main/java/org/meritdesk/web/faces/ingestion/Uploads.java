package org.meritdesk.web.faces.ingestion;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.ingestion.api.Intake;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;

/**
 * Reads uploaded files in the background, one a person at a time, so that the page may be left
 * (后台装载).
 */
@ApplicationScoped
public class Uploads {

  private static final Logger LOG = Logger.getLogger(Uploads.class.getName());

  @Inject private Intake intake;
  @Resource private ManagedExecutorService threads;

  private final ConcurrentMap<String, Upload> byPerson = new ConcurrentHashMap<>();

  /** A file on its way (装载任务): running, or ended with a report or a problem. */
  public record Upload(
      String fileName,
      boolean running,
      Optional<LoadReport> report,
      Optional<Problem> problem,
      boolean failed) {}

  /** The newest upload of the person. */
  public Optional<Upload> of(Caller caller) {
    return Optional.ofNullable(byPerson.get(caller.name()));
  }

  /** Forgets an upload that has ended. */
  public void forget(Caller caller) {
    byPerson.computeIfPresent(caller.name(), (who, upload) -> upload.running() ? upload : null);
  }

  /** Keeps the file and begins to read it. */
  public void begin(IntakeRequest request, Part part, Caller caller) throws IOException {
    Path file = Files.createTempFile("meritdesk-", ".upload");
    try (InputStream in = part.getInputStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    String name = String.valueOf(request.fileName());
    byPerson.put(caller.name(), new Upload(name, true, Optional.empty(), Optional.empty(), false));
    threads.execute(() -> byPerson.put(caller.name(), read(request, file, name, caller)));
  }

  private Upload read(IntakeRequest request, Path file, String name, Caller caller) {
    try (InputStream in = Files.newInputStream(file)) {
      LoadReport report = intake.take(request, in, caller);
      return new Upload(name, false, Optional.of(report), Optional.empty(), false);
    } catch (Problem problem) {
      return new Upload(name, false, Optional.empty(), Optional.of(problem), true);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "upload of " + name + " failed", e);
      return new Upload(name, false, Optional.empty(), Optional.empty(), true);
    } finally {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "cannot delete " + file, e);
      }
    }
  }
}
