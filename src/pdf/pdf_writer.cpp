// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_writer.h"

#include "domain/error.h"
#include "pdf/pdf_fonts.h"
#include "pdf/tagging/pdf_metadata.h"
#include "pdf/tagging/structure_tree.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString& string)
{
    return Handle::newUnicodeString(string.toStdString());
}

/// The pages of a document and what leads to them.
class Finisher
{
public:
    Finisher(QPDF& pdf, const PdfFinish& finish)
        : pdf_(pdf)
        , finish_(finish)
        , pages_(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void run()
    {
        writeMetadata(pdf_, finish_.info, finish_.info.isArchive);
        writeCatalogue();
        writeStructure(pdf_, pages_, finish_.structure, [this](const QString& name) { return anchor(name); });
        nameFonts(pdf_, pages_);
        if (!finish_.outline.empty())
            pdf_.getRoot().replaceKey("/Outlines", outline());
    }

private:
    Handle destination(const PdfPlace& place)
    {
        const auto last = int(pages_.size());
        QPDFPageObjectHelper& page = pages_[std::size_t(std::clamp(place.page, 1, last) - 1)];
        const auto box = page.getMediaBox().getArrayAsRectangle();
        Handle array = Handle::newArray();
        array.appendItem(page.getObjectHandle());
        array.appendItem(Handle::newName("/XYZ"));
        array.appendItem(Handle::newReal(box.llx));
        array.appendItem(Handle::newReal(std::max(box.lly, box.ury - place.top), 2));
        array.appendItem(Handle::newNull());
        return array;
    }

    void writeCatalogue()
    {
        Handle root = pdf_.getRoot();
        root.replaceKey("/Lang", text(finish_.info.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!finish_.outline.empty())
            root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        root.replaceKey("/PageLabels", Handle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    }

    Handle anchor(const QString& name)
    {
        const auto place = finish_.anchors.constFind(name);
        return place == finish_.anchors.cend() ? Handle::newNull() : destination(*place);
    }

    /// The outline dictionary: a doubly linked tree, as PDF wants it.
    Handle outline()
    {
        Handle root = pdf_.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        std::vector<Handle> parents{root};
        for (const PdfOutlineEntry& entry : finish_.outline) {
            const auto depth = std::size_t(std::max(entry.level, 0));
            parents.resize(std::min(parents.size(), depth + 1));
            Handle item = pdf_.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Dest", destination(entry.place));
            append(parents.back(), item);
            parents.push_back(item);
        }
        return root;
    }

    static void append(Handle parent, Handle item)
    {
        item.replaceKey("/Parent", parent);
        if (Handle last = parent.getKey("/Last"); last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Every branch is open: the count is that of all entries below.
        for (Handle above = parent; above.isDictionary(); above = above.getKey("/Parent")) {
            Handle count = above.getKey("/Count");
            above.replaceKey("/Count", Handle::newInteger((count.isInteger() ? count.getIntValue() : 0) + 1));
        }
    }

    QPDF& pdf_;
    const PdfFinish& finish_;
    std::vector<QPDFPageObjectHelper> pages_;
};

/// Changes a PDF and writes it; the same change gives the same bytes.
QByteArray rewritten(const QByteArray& bytes, const std::function<void(QPDF&)>& change)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", bytes.constData(), std::size_t(bytes.size()));
        change(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
        writer.setNewlineBeforeEndstream(true); // as archives want it
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& failure) {
        throw Error(QCoreApplication::translate("pdf", "The PDF could not be completed: %1.")
                        .arg(QString::fromUtf8(failure.what())));
    }
}

} // namespace

QByteArray finishPdf(const QByteArray& painted, const PdfFinish& finish)
{
    return rewritten(painted, [&finish](QPDF& pdf) { Finisher(pdf, finish).run(); });
}

QByteArray pagesOfPdf(const QByteArray& pdf, int first, int last)
{
    return rewritten(pdf, [first, last](QPDF& whole) {
        QPDFPageDocumentHelper pages(whole);
        int number = 0;
        for (QPDFPageObjectHelper& page : pages.getAllPages()) {
            if (++number < first || number > last)
                pages.removePage(page);
        }
        if (first > last || first > number)
            throw std::runtime_error("no such pages");
    });
}

} // namespace parvis
