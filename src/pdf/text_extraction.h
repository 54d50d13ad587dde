// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace parvis {

/// Told after each page how many of how many are done; called in the thread of the job.
using PageProgress = std::function<void(int done, int total)>;

/// The clean text of every page of a PDF, first page first: what the search indexes. A scanned page is empty.
/// @throws Cancelled when stopped; Error or PdfLocked when the PDF cannot be opened
std::vector<QString> extractPages(const QByteArray& pdf, const QString& password = {},
                                  const PageProgress& progress = {}, std::stop_token stop = {});

} // namespace parvis
