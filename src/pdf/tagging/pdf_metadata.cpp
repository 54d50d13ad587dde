// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/tagging/pdf_metadata.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Handle = QPDFObjectHandle;

const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
const auto pdfSchema = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const auto uaId = u"http://www.aiim.org/pdfua/ns/id/"_s;
const auto aId = u"http://www.aiim.org/pdfa/ns/id/"_s;
const auto extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const auto schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const auto property = u"http://www.aiim.org/pdfa/ns/property#"_s;

/// Without the signs that XML cannot hold (XML 1.0, 2.2), half a pair of surrogates among them.
QString xmlText(const QString& text)
{
    QString sound = QString::fromUtf8(text.toUtf8());
    sound.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return sound;
}

/// Writes the packet of XMP (ISO 16684-1).
class PacketWriter
{
public:
    explicit PacketWriter(QByteArray& bytes)
        : xml_(&bytes)
    {
    }

    void write(const PdfInfo& info, bool isArchive)
    {
        xml_.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
        xml_.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        xml_.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        xml_.writeNamespace(rdf, u"rdf"_s);
        xml_.writeStartElement(rdf, u"RDF"_s);
        declareNamespaces(isArchive);
        xml_.writeStartElement(rdf, u"Description"_s);
        xml_.writeAttribute(rdf, u"about"_s, {});
        writeInfo(info);
        xml_.writeTextElement(uaId, u"part"_s, u"1"_s);
        if (isArchive)
            writeArchive();
        for (int open = 0; open < 3; ++open)
            xml_.writeEndElement();
        xml_.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    }

private:
    void declareNamespaces(bool isArchive)
    {
        xml_.writeNamespace(dc, u"dc"_s);
        xml_.writeNamespace(pdfSchema, u"pdf"_s);
        xml_.writeNamespace(xmp, u"xmp"_s);
        xml_.writeNamespace(uaId, u"pdfuaid"_s);
        if (!isArchive)
            return;
        xml_.writeNamespace(aId, u"pdfaid"_s);
        xml_.writeNamespace(extension, u"pdfaExtension"_s);
        xml_.writeNamespace(schema, u"pdfaSchema"_s);
        xml_.writeNamespace(property, u"pdfaProperty"_s);
    }

    void writeInfo(const PdfInfo& info)
    {
        writeList(u"title"_s, u"Alt"_s, info.title);
        writeList(u"creator"_s, u"Seq"_s, info.author);
        writeList(u"description"_s, u"Alt"_s, info.subject);
        writeList(u"language"_s, u"Bag"_s, info.language);
        if (!info.keywords.isEmpty())
            xml_.writeTextElement(pdfSchema, u"Keywords"_s, xmlText(info.keywords.join(u", "_s)));
        xml_.writeTextElement(xmp, u"CreatorTool"_s, u"Parvis"_s);
        if (info.date.isValid())
            xml_.writeTextElement(xmp, u"CreateDate"_s, info.date.toString(Qt::ISODate));
    }

    void writeList(const QString& name, const QString& kind, const QString& value)
    {
        if (value.isEmpty())
            return;
        xml_.writeStartElement(dc, name);
        xml_.writeStartElement(rdf, kind);
        xml_.writeStartElement(rdf, u"li"_s);
        if (kind == u"Alt")
            xml_.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml_.writeCharacters(xmlText(value));
        for (int open = 0; open < 3; ++open)
            xml_.writeEndElement();
    }

    /// PDF/A knows no pdfuaid: its one property is described in the packet (ISO 19005-2, 6.6.2.3).
    void writeArchive()
    {
        xml_.writeTextElement(aId, u"part"_s, u"2"_s);
        xml_.writeTextElement(aId, u"conformance"_s, u"A"_s);
        xml_.writeStartElement(extension, u"schemas"_s);
        startItem(u"Bag"_s);
        xml_.writeTextElement(schema, u"schema"_s, u"PDF/UA Universal Accessibility Schema"_s);
        xml_.writeTextElement(schema, u"namespaceURI"_s, uaId);
        xml_.writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
        xml_.writeStartElement(schema, u"property"_s);
        startItem(u"Seq"_s);
        xml_.writeTextElement(property, u"name"_s, u"part"_s);
        xml_.writeTextElement(property, u"valueType"_s, u"Integer"_s);
        xml_.writeTextElement(property, u"category"_s, u"internal"_s);
        xml_.writeTextElement(property, u"description"_s, u"Part of the PDF/UA standard"_s);
        for (int open = 0; open < 6; ++open)
            xml_.writeEndElement();
    }

    void startItem(const QString& kind)
    {
        xml_.writeStartElement(rdf, kind);
        xml_.writeStartElement(rdf, u"li"_s);
        xml_.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
    }

    QXmlStreamWriter xml_;
};

void writeInformation(QPDF& pdf, const PdfInfo& info)
{
    Handle dictionary = Handle::newDictionary();
    const auto add = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            dictionary.replaceKey(key, Handle::newUnicodeString(value.toStdString()));
    };
    add("/Title", info.title);
    add("/Author", info.author);
    add("/Subject", info.subject);
    add("/Keywords", info.keywords.join(u", "_s));
    add("/Creator", u"Parvis"_s);
    if (info.date.isValid())
        add("/CreationDate", info.date.toString(u"'D:'yyyyMMdd"_s));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

/// What the colours of the document mean.
void writeOutputIntent(QPDF& pdf)
{
    Handle profile = Handle::newStream(&pdf, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                                  "/Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    Handle intents = Handle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

} // namespace

void writeMetadata(QPDF& pdf, const PdfInfo& info, bool isArchive)
{
    writeInformation(pdf, info);
    QByteArray packet;
    PacketWriter(packet).write(info, isArchive);
    Handle metadata = Handle::newStream(&pdf, packet.toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
    if (isArchive)
        writeOutputIntent(pdf);
}

} // namespace parvis
