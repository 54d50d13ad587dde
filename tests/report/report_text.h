// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace parvis::test {

/// French texts as long as it lives.
class French
{
public:
    French();
    ~French();
    Q_DISABLE_COPY(French)

private:
    QTranslator translator_;
};

/// In a language, in the font that every machine of the tests has: page breaks are the same everywhere.
ReportSetting settingIn(QLocale::Language language, const QString& publisher = {});
/// That of a resource centre on 1 June 2024.
ReportSetting onTheFirstOfJune(QLocale::Language language = QLocale::French);

/// The text of all pages, each after a line "== page N ==", with the bookmarks before and the links after.
QString readable(const QByteArray& pdf);

/// The text of all pages.
QString textOf(const QByteArray& pdf);

/// The web addresses that its pages lead to, each once, in their order.
QStringList linksOf(const QByteArray& pdf);

/// The words of all pages as they stand beside each other, one line each; in whatever order the columns are read.
QString rowsOf(const QByteArray& pdf);

/// Keeps the PDF for the eye when PARVIS_KEEP_PDF names a folder.
void keepForTheEye(const QString& name, const QByteArray& pdf);

} // namespace parvis::test
