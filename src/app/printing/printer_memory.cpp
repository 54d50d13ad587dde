// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printer_memory.h"

#include "app/printing/pdf_printing.h"
#include "widgets/look/settings.h"

#include <QPageSize>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> nameSetting(u"print/printer"_s);
const Setting<int> duplexSetting(u"print/duplex"_s, QPrinter::DuplexNone);
const Setting<bool> colourSetting(u"print/colour"_s, true);

QString sizeName(const QSizeF& points)
{
    const QSizeF upright = points.width() > points.height() ? points.transposed() : points;
    return QPageSize(upright, QPageSize::Point).key();
}

/// The paper that the user puts pages of that size on; empty: paper of their own size.
Setting<QString> paperSetting(const QSizeF& pages)
{
    QString name = sizeName(pages);
    name.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return Setting<QString>(u"print/paper/%1"_s.arg(name));
}

QPageSize knownPaper(const QString& key)
{
    for (int id = 0; id <= QPageSize::LastPageSize; ++id) {
        if (const QPageSize size{QPageSize::PageSizeId(id)}; id != QPageSize::Custom && size.key() == key)
            return size;
    }
    return {};
}

} // namespace

void recallPrinter(QPrinter& printer, const QSizeF& pages)
{
    const QString name = nameSetting.value();
    if (!name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name))
        printer.setPrinterName(name);
    setPaper(printer, pages);
    if (const QPageSize paper = knownPaper(paperSetting(pages).value()); paper.isValid())
        printer.setPageSize(paper);
    printer.setDuplex(QPrinter::DuplexMode(duplexSetting.value()));
    printer.setColorMode(colourSetting.value() ? QPrinter::Color : QPrinter::GrayScale);
}

void rememberPrinter(const QPrinter& printer, const QSizeF& pages)
{
    if (printer.outputFormat() == QPrinter::NativeFormat)
        nameSetting.keep(printer.printerName());
    duplexSetting.keep(printer.duplex());
    colourSetting.keep(printer.colorMode() == QPrinter::Color);
    const QString paper = printer.pageLayout().pageSize().key();
    if (paper == sizeName(pages))
        paperSetting(pages).forget();
    else
        paperSetting(pages).keep(paper);
}

} // namespace parvis
