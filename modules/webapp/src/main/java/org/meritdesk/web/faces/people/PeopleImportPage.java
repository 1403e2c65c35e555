package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Takes a file of people: all of it or nothing (人员导入). */
@Named
@RequestScoped
public class PeopleImportPage {

  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Part file;
  private @Nullable ImportReport report;

  /** Reads the file and shows what became of it. */
  public void take() throws IOException {
    Part part = file;
    if (part == null) {
      notices.refuse("sources.file.missing");
      return;
    }
    try (InputStream in = part.getInputStream()) {
      report = agents.importCsv(in, reader.caller());
    }
  }

  /** What became of the file. */
  public @Nullable ImportReport getReport() {
    return report;
  }

  /** The file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Takes the file. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
