// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/job_runner.h"

#include <QByteArray>
#include <QPointer>
#include <QWidget>

namespace parvis {

/// A PDF that is to be printed.
struct PrintedPdf
{
    QByteArray bytes;
    QString password = {}; ///< empty: it opens without
};

/// Something that can be printed, and saved as a PDF of the same pages. To name it costs nothing; what it holds is
/// taken when it is wanted.
struct Printout
{
    using Compose = std::function<PrintedPdf(const JobControl&)>;

    QString what;  ///< as it follows "Print": "the table", "the follow-up sheet"
    QString title; ///< of the preview, and of the file that is proposed
    /// Takes what is in view at this moment (GUI thread) and gives what a worker composes from it. The latter throws
    /// Error and Cancelled.
    std::function<Compose()> take;
    QPointer<QWidget> place = {};       ///< the part of the page that it shows; null: none
    std::function<int()> readPage = {}; ///< the page that is being read, from 1; unset: none is
};

/// For papers that are composed at once. @param compose  runs in a worker
Printout::Compose composed(std::function<QByteArray(std::stop_token)> compose);

/// "Print the table…", "Save the table as PDF…".
QString printText(const Printout& printout);
QString saveText(const Printout& printout);

} // namespace parvis
