package org.meritdesk.web.faces.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file as the whole answer to the request of a page (文件下载). */
public final class FileAnswer {

  private FileAnswer() {}

  /** Sends bytes of a type to be kept under a name. */
  public static void send(String name, String type, byte[] file) {
    send(name, type, file, Map.of());
  }

  /** Sends text in UTF-8. */
  public static void send(String name, String type, String file) {
    send(name, type + "; charset=UTF-8", file.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes with further headers. */
  public static void send(String name, String type, byte[] file, Map<String, String> headers) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.responseReset();
    out.setResponseContentType(type);
    out.setResponseContentLength(file.length);
    out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    headers.forEach(out::setResponseHeader);
    try {
      out.getResponseOutputStream().write(file);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }
}
