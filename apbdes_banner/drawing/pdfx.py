"""A print PDF becomes PDF/X-4 (ISO 15930-7): what it was made for (output intent), and the metadata that says so.

Content, fonts and boxes are right already (pdf.py with Print and Edges); this adds the keys that a shop's software
looks for. pikepdf does it; where that is not installed the PDF stays as it is, and the caller says so.
"""

from hashlib import sha256
from io import BytesIO
from xml.sax.saxutils import escape

from apbdes_banner import __version__
from apbdes_banner.drawing.profiles import DESCRIPTION, ink_profile

VERSION = "PDF/X-4"
_CONDITION = "Custom"  # not one of the ICC's registry: the profile that comes with it says what it is
_DATE = "2000-01-01T00:00:00+00:00"  # that of the PDF itself, which is not dated by the clock

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <pdf:Producer>{producer}</pdf:Producer>
   <pdf:Trapped>False</pdf:Trapped>
   <pdfxid:GTS_PDFXVersion>{version}</pdfxid:GTS_PDFXVersion>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <xmpMM:VersionID>1</xmpMM:VersionID>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def as_pdfx(pdf: bytes) -> bytes | None:
    """The PDF with the keys of PDF/X-4, the same bytes from run to run; None where pikepdf is not installed."""
    try:
        import pikepdf
    except ImportError:
        return None
    with pikepdf.open(BytesIO(pdf)) as book:
        profile = book.make_stream(ink_profile(), N=4, Alternate=pikepdf.Name.DeviceCMYK)
        book.Root.OutputIntents = pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.OutputIntent,
                    S=pikepdf.Name.GTS_PDFX,
                    OutputConditionIdentifier=_CONDITION,
                    OutputCondition=DESCRIPTION,
                    Info=DESCRIPTION,
                    DestOutputProfile=book.make_indirect(profile),
                )
            ]
        )
        book.docinfo.Trapped = pikepdf.Name("/False")
        book.docinfo.GTS_PDFXVersion = VERSION
        digest = sha256(pdf).hexdigest()
        xmp = _XMP.format(
            title=escape(str(book.docinfo.get("/Title", ""))),
            producer=escape(str(book.docinfo.get("/Producer", ""))),
            creator=f"apbdes-banner {__version__}",
            version=VERSION,
            date=_DATE,
            id="-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32])),
        )
        metadata = book.make_stream(xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        book.Root.Metadata = book.make_indirect(metadata)
        for page in book.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]  # how a slide would change into the next
        out = BytesIO()
        book.save(
            out,
            min_version="1.6",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
        )
    return out.getvalue()
