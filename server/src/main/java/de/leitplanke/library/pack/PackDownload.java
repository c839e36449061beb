package de.leitplanke.library.pack;

import de.leitplanke.platform.text.PlainName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** The answer to a form that was in order: the pack as a file to save. */
final class PackDownload implements View {

    private final Pack pack;

    PackDownload(Pack pack) {
        this.pack = pack;
    }

    @Override
    public String getContentType() {
        return "application/zip";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] content = PackWriter.write(pack);
        response.setContentType(getContentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName()).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private String fileName() {
        String name = PlainName.of(pack.manifest().name());
        return "beispielpaket-" + (name.isEmpty() ? "" : name + "-")
                + pack.manifest().date() + ".zip";
    }
}
