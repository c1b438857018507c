package id.tayang.sop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a file that may have been made to do harm, before anything else does: no document type, so that no entity grows or
 * reads another file, and no more of anything than a model needs.
 */
final class SafeXml {

    /** Bytes; the longest of the shipped models has a tenth of it. */
    static final int LARGEST = 1 << 20;

    private static final int MOST_ELEMENTS = 15_000;
    private static final int DEEPEST = 40;

    private SafeXml() {}

    /** Why the file is not read, in Indonesian; empty for one that may be. */
    static Optional<String> refusal(byte[] xml) {
        if (xml.length > LARGEST) {
            return Optional.of("Berkas terlalu besar: paling banyak %d KB.".formatted(LARGEST >> 10));
        }
        try {
            var parser = SAXParserFactory.newDefaultNSInstance();
            parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            var reader = parser.newSAXParser().getXMLReader();
            var guard = new Guard();
            reader.setContentHandler(guard);
            reader.setErrorHandler(guard);
            reader.setEntityResolver(guard);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", guard);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
            return Optional.empty();
        } catch (Harmful harmful) {
            return Optional.of(harmful.getMessage());
        } catch (SAXParseException e) {
            return Optional.of(
                    "Bukan berkas BPMN 2.0 yang sah: XML tidak dapat dibaca, baris %d kolom %d. Simpan kembali dari Camunda Modeler."
                            .formatted(e.getLineNumber(), e.getColumnNumber()));
        } catch (SAXException | IOException e) {
            return Optional.of(
                    "Bukan berkas BPMN 2.0 yang sah: XML tidak dapat dibaca. Simpan kembali dari Camunda Modeler.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tree of a file that {@link #refusal} lets pass. */
    static Document document(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Harmful extends SAXException {
        Harmful(String message) {
            super(message);
        }
    }

    private static class Guard extends DefaultHandler2 {

        private int elements;
        private int depth;

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new Harmful(
                    "Berkas memuat DOCTYPE atau entitas XML, yang tidak diizinkan. Simpan kembali dari Camunda Modeler.");
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
                throw new Harmful(
                        "Isi berkas terlalu banyak atau terlalu dalam untuk satu SOP. Bagi menjadi beberapa SOP.");
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            depth--;
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String base, String systemId)
                throws SAXException {
            throw new Harmful(
                    "Berkas menunjuk berkas lain, yang tidak diizinkan. Simpan kembali dari Camunda Modeler.");
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
