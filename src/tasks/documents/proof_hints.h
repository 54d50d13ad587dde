// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <span>
#include <stop_token>

namespace parvis {

// What speaks for or against a document as the evidence of a signature, before it is recorded. Nothing of it stands in
// the way: a person decides.

/// What the text of a document says of it.
struct ProofHints
{
    std::optional<Id<Contract>> contract; ///< that it speaks of, as far as that is sure
    std::vector<int> pages;               ///< that name the body, from 1

    /// The page that alone names the body; 0: none does, or several do.
    int onlyPage() const { return pages.size() == 1 ? pages.front() : 0; }
};

/// Any thread. Throws Cancelled.
/// @param texts  of its pages, the first page first
/// @param body   whose signature it is to prove; null: those of several
ProofHints proofHints(const Register& records, std::span<const QString> texts, const Organisation* body,
                      std::stop_token stop = {});

/// That a document belongs to another contract than all of these, or else that its text speaks of another: one sentence
/// that names it. Empty: nothing says so.
/// @param proved  the contracts of those whose signature it is to prove
QString foreignDocument(const Register& records, const Document& document, std::span<const Id<Contract>> proved,
                        const ProofHints& hints = {});

} // namespace parvis
