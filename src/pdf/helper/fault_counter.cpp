// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/fault_counter.h"

#include "pdf/helper/fault_kinds.h"

#include <poppler-qt6.h>

#include <utility>

namespace parvis {

namespace {

PdfFaultCounts counts{};

void count(const QString& message, const QVariant&)
{
    if (const auto fault = faultIn(message))
        noteFault(*fault);
}

} // namespace

void countFaults()
{
    Poppler::setDebugErrorFunction(count, QVariant());
}

void noteFault(PdfFault fault)
{
    ++counts[std::size_t(fault)];
}

PdfFaultCounts takeFaults()
{
    return std::exchange(counts, {});
}

} // namespace parvis
