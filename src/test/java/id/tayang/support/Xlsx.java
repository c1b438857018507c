package id.tayang.support;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook, opened again: what Excel would find in it. */
public final class Xlsx {

    private final Map<String, Document> parts = new LinkedHashMap<>();

    public Xlsx(byte[] file) throws Exception {
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        // Only the directory at the end says where parts begin: Excel reads it so too.
        var copy = Files.write(Files.createTempFile("buku", ".xlsx"), file);
        try (var zip = new ZipFile(copy.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.put(part.getName(), xml.parse(zip.getInputStream(part)));
            }
        } finally {
            Files.delete(copy);
        }
    }

    /** Names of the sheets, in order. */
    public List<String> sheets() {
        return elements(parts.get("xl/workbook.xml").getDocumentElement(), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The texts and numbers of a sheet, from 1, row by row; "" for an empty cell. */
    public List<List<String>> rows(int sheet) {
        return elements(parts.get("xl/worksheets/sheet" + sheet + ".xml").getDocumentElement(), "row").stream()
                .map(Xlsx::cells)
                .toList();
    }

    /** Whether any cell is a formula. */
    public boolean calculates() {
        return parts.values().stream()
                .anyMatch(part -> part.getElementsByTagName("f").getLength() > 0);
    }

    /** The formats of numbers and times. */
    public List<String> formats() {
        return elements(parts.get("xl/styles.xml").getDocumentElement(), "numFmt").stream()
                .map(format -> format.getAttribute("formatCode"))
                .toList();
    }

    private static List<String> cells(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : elements(row, "c")) {
            var column = cell.getAttribute("r").replaceAll("\\d", "").chars().reduce(0, (a, b) -> a * 26 + b - 'A' + 1);
            while (cells.size() < column - 1) {
                cells.add("");
            }
            cells.add(cell.getTextContent());
        }
        return cells;
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
