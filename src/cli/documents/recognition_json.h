// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/recognised_facts.h"
#include "tasks/documents/document_properties.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::cli {

/// What was recognised of a document, as `document recognise --json` gives it: the facts under short keys, null or an
/// empty list where there is none; under "evidence", "qpv_evidence" and "priority_evidence" the places of each, with
/// page, text and rectangles (x0, y0, x1, y1, points from the top left of the page as shown).
QJsonObject toJson(const Register& records, const RecognisedFacts& facts);

/// Who signed, at which moment, whether what was signed stands ("sound", "altered", "unreadable", "empty"), and what is
/// known of the certificate ("trusted", "unvouched", "expired", "revoked").
QJsonArray toJson(const std::vector<PdfSeal>& seals);

} // namespace parvis::cli
