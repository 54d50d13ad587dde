// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

#include <functional>
#include <stop_token>

class QPainter;

namespace parvis {

/// Paints the contract's neighbourhoods into a rectangle in the units of the painter's device.
using PaintMap = std::function<void(QPainter&, const QRectF&)>;

/// The sheet of one contract as a PDF: identity, computed state beside declared state, neighbourhoods, signatories by
/// class with what is missing, funding by year and kind of credit, sources. What is unknown says so; a theoretical
/// amount never stands as paid. `map` may be empty. Any thread. Throws Cancelled when stopped.
QByteArray composeContractReport(const Register& records, const Contract& contract, const ReportSetting& setting,
                                 const PaintMap& map = {}, std::stop_token stop = {});

} // namespace parvis
