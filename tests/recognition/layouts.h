// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recognition/office_papers.h"
#include "tests/recognition/scores.h"

#include <functional>

namespace parvis::test {

/// A way of setting papers, of which several are written and read.
struct Layout
{
    QString name;
    std::function<void(OfficePaper&)> write;
    PaperForm form = {};
    std::function<QByteArray(const QByteArray&)> finish = {};
    int papers = 6; ///< of one EPCI each
    bool isScan = false;
};

/// What an office stamps on each page that it has received.
QStringList receiptStamp();

/// What is found of papers in these layouts, printed as a table; kept in PARVIS_KEEP_DOCUMENTS with the differences.
Scores measured(const std::vector<Layout>& layouts);

/// Kind, EPCI, day and quarters are found with `exactLeast`, other facts with `least`, and 98 of 100 that are certain
/// are right.
void checkScores(const Scores& sum, double exactLeast, double least);

} // namespace parvis::test
