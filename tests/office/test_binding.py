"""Many papers as one file, in their order."""

import io
from pathlib import Path

import pypdfium2
import pytest

from firesweep.office import binding


def a_sheet(width: int) -> bytes:
    """A page told from others by its width."""
    pdf, file = pypdfium2.PdfDocument.new(), io.BytesIO()
    pdf.new_page(width, 500).close()
    pdf.save(file)
    pdf.close()
    return file.getvalue()


def aside(folder: Path, count: int) -> list[binding.Part]:
    return [binding.laid_aside(a_sheet(100 + n), folder / f"{n}.pdf") for n in range(count)]


@pytest.mark.parametrize("count", [2, binding.AT_ONCE, binding.AT_ONCE * 2 + 30])
def test_pages_stand_in_the_order_of_the_papers(tmp_path: Path, count: int) -> None:
    bound = binding.bound(aside(tmp_path, count))
    document = pypdfium2.PdfDocument(bound.file)
    widths = [document.get_page_size(at)[0] for at in range(len(document))]
    document.close()
    bound.file.close()
    assert widths == [100 + n for n in range(count)]
