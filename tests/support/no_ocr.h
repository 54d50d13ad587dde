// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace parvis::test {

/// While it lives, what reads pictures of pages finds no words of French, as where they are not installed.
class NoOcr
{
public:
    NoOcr()
    {
        // Another name makes another helper, which looks for its data anew.
        const QString program = folder_.filePath(QStringLiteral("parvis-pdf"));
        QFile::link(QCoreApplication::applicationDirPath() + QStringLiteral("/parvis-pdf"), program);
        qputenv("PARVIS_PDF_HELPER", program.toUtf8());
        qputenv("TESSDATA_PREFIX", folder_.path().toUtf8());
    }
    ~NoOcr()
    {
        qunsetenv("PARVIS_PDF_HELPER");
        if (before_.isEmpty())
            qunsetenv("TESSDATA_PREFIX");
        else
            qputenv("TESSDATA_PREFIX", before_);
    }
    NoOcr(const NoOcr&) = delete;
    NoOcr& operator=(const NoOcr&) = delete;

private:
    QTemporaryDir folder_;
    QByteArray before_ = qgetenv("TESSDATA_PREFIX");
};

} // namespace parvis::test
